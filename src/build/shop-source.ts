/** The source that the Code tab can show: what learners read of the shop, the network and the browser. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'

const FOLDERS = ['browser', 'network', 'shop'].map((name) => `src/sources/simulator/${name}`)

/** Paths from the top of the project, sorted. A folder that is not there holds nothing. */
export async function listShownFiles(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => [])
      return names.map((name) => `${folder}/${name.split(path.sep).join('/')}`).filter(isSource)
    }),
  )
  return found.flat().toSorted()
}

/** The path from the top of the project, where the file is one that can be shown. */
export function toShownFile(root: string, file: string): string | null {
  const relative = path.relative(root, file).split(path.sep).join('/')
  const isShown = FOLDERS.some((folder) => relative.startsWith(`${folder}/`))
  return isShown && isSource(relative) ? relative : null
}

function isSource(file: string): boolean {
  return file.endsWith('.ts')
}
