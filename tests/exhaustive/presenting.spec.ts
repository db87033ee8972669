import { expectReadable, PROJECTORS, STAGED } from '../drivers/expectReadable'
import { test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const projector of PROJECTORS)
  for (const scenario of STAGED)
    test(`at ${projector.join(' × ')} every hop of ${scenario} can be read from the last row, in every theme`, async ({
      app,
    }) => expectReadable(app, projector, scenario, 'every'))
