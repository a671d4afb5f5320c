import { commandLineRuntime, dependency, type Runtime } from './runtime.ts'

export const bun: Runtime = commandLineRuntime('Bun', /^Bun\/[\d.]+/, [dependency('bun/bin/bun.exe')], {
  tellsWhatWasNotSent: true,
  repeatsLostSends: false,
})
