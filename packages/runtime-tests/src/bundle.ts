import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What runs the suite: at the command line of a server runtime, in a worker, in a page. */
export type ProgramName = 'command-line' | 'worker' | 'page'

const made = new Map<ProgramName, Promise<string>>()

/**
 * Makes one file of a program and the suite, in `dist/`, and gives its path. It is made once, however many ask.
 *
 * At the command line the client stays outside, so that the runtime finds and loads the package as it would for a user.
 */
export function bundle(program: ProgramName): Promise<string> {
  const file = made.get(program) ?? make(program)
  made.set(program, file)
  return file
}

async function make(program: ProgramName): Promise<string> {
  const outfile = fileURLToPath(new URL(`../dist/${program}.js`, import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    ...(program === 'command-line' ? { platform: 'node', packages: 'external' } : { platform: 'browser' }),
    logLevel: 'error',
  })
  return outfile
}
