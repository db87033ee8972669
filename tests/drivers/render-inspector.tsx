/** The inspector as the page holds it: the tab is remembered, the cursor comes from outside. */
import { render } from '@testing-library/react'
import { useState } from 'react'
import { IntlProvider } from 'use-intl'
import { frameAt } from '../../src/trace/frameAt'
import { en } from '../fixtures/english'
import type { Trace } from '../../src/trace/trace'
import { Inspector } from '../../src/views/inspector/Inspector'
import type { InspectorTab } from '../../src/views/inspector/inspector-tab'
import { sampleTrace } from '../fixtures/sample-trace'
import type { ScenarioId } from '../../src/catalog/scenarios'

type Options = {
  readonly trace?: Trace
  readonly cursor: number
  readonly tab?: InspectorTab
  readonly scenario?: ScenarioId | null
}

function Held({ trace = sampleTrace, cursor, tab = 'explain', scenario = null }: Options) {
  const [chosen, setChosen] = useState(tab)
  return (
    <IntlProvider locale="en" timeZone="UTC" messages={en}>
      <Inspector
        frame={frameAt(trace, cursor)}
        tab={chosen}
        onTab={setChosen}
        scenario={scenario}
      />
    </IntlProvider>
  )
}

export function renderInspector(options: Options) {
  const { rerender } = render(<Held {...options} />)
  return { step: (cursor: number) => rerender(<Held {...options} cursor={cursor} />) }
}
