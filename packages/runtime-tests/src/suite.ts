import type { Case } from './cases/case.ts'
import { inbox } from './cases/inbox.ts'
import { reads } from './cases/reads.ts'
import { sends } from './cases/sends.ts'
import { validation } from './cases/validation.ts'
import { webhooks } from './cases/webhooks.ts'
import { describe } from './expect.ts'
import { createStage, type Stage, type Surroundings } from './stage.ts'

/** How a case went. */
export interface Outcome {
  readonly name: string
  /** Why it failed; `undefined` where it passed. */
  readonly failure?: string
}

/** All that holds on every runtime. */
export const cases: readonly Case[] = [...reads, ...sends, ...webhooks, ...validation, ...inbox]

/** How long one case may take, in milliseconds. */
const limitMs = 15_000

/** Runs all cases one after another, with nothing but web APIs. */
export async function* runSuite(surroundings: Surroundings): AsyncGenerator<Outcome, void, undefined> {
  const stage = createStage(surroundings)
  for (const one of cases) yield await runCase(one, stage)
}

async function runCase({ name, run }: Case, stage: Stage): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limitMs} ms`)), limitMs)
  })
  try {
    await Promise.race([run(stage), limit])
    return { name }
  } catch (error) {
    return { name, failure: describe(error) }
  } finally {
    clearTimeout(timer)
  }
}
