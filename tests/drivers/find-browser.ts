/** Finds a browser by its usual names on PATH, and runs what gets one. Prints what it does when it has to install one. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

export function run(command: string, ...args: string[]): boolean {
  console.warn(`${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}

/** Debian's package of a browser, where this may be installed. */
export function installPackage(name: string): boolean {
  return (
    run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', name)
  )
}
