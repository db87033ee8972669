/** Makes one classic script of a file and all that it imports. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

type Options = {
  readonly root: string
  /** Relative to the root. */
  readonly file: string
  /** Names in the source that become these values. */
  readonly values: Readonly<Record<string, unknown>>
}

export async function bundleScript({ root, file, values }: Options): Promise<string> {
  const define = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: Object.fromEntries(define),
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, file), output: { format: 'iife' } },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  return output[0].code
}
