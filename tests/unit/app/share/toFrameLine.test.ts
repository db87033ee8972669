import { expect, it } from 'vitest'
import { toFrameLine } from '../../../../src/app/share/toFrameLine'

it('writes a frame that is named, loads late, and holds the link whole', () => {
  expect(toFrameLine('https://host.example/#embed&step=2', '“A” & "B" · <Roundtrip>')).toBe(
    '<iframe src="https://host.example/#embed&amp;step=2" title="“A” &amp; &quot;B&quot; · &lt;Roundtrip&gt;"' +
      ' width="100%" height="600" style="border: 0" loading="lazy" allow="fullscreen"></iframe>',
  )
})
