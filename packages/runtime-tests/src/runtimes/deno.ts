import { commandLineRuntime, dependency, type Runtime } from './runtime.ts'

/** Deno, with no permission but for the network: the client needs none. */
export const deno: Runtime = commandLineRuntime(
  'Deno',
  /^Deno\/[\d.]+/,
  [dependency('deno/bin.cjs'), 'run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'],
  { tellsWhatWasNotSent: true, repeatsLostSends: false },
)
