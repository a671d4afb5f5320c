import { commandLineRuntime, dependency, type Runtime } from './runtime.ts'

const traits = { tellsWhatWasNotSent: true, repeatsLostSends: false }

/** The lines of Node.js that the client supports. */
export const nodes: readonly Runtime[] = [
  commandLineRuntime('Node.js 20', /^Node\.js\/20\b[\d.]*/, [dependency('node-20/bin/node')], traits),
  commandLineRuntime('Node.js 22', /^Node\.js\/22\b[\d.]*/, [dependency('node-22/bin/node')], traits),
  commandLineRuntime('Node.js 24', /^Node\.js\/24\b[\d.]*/, [dependency('node/bin/node')], traits),
]
