import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

import { contentsOf } from './contents.ts'
import type { Reload } from './reload.ts'
import { watch } from './watch.ts'

test('what is still being made when watching ends is not put in place, and nobody is told', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
  await writeFile(file, 'old')
  const contents = await contentsOf([file])
  await writeFile(file, 'new')
  const done: string[] = []
  const reloads: Reload[] = []
  let finish: (putInPlace: () => void) => void = () => {}
  const making = new Promise<() => void>((resolve) => (finish = resolve))
  const load = (): Promise<() => void> => {
    done.push('made')
    return making
  }
  const end = watch({ what: 'world', contents, load }, (reload) => reloads.push(reload))
  await vi.waitUntil(() => done.length > 0, { timeout: 20_000 })
  end()
  finish(() => done.push('put in place'))
  await making
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done).toEqual(['made'])
  expect(reloads).toEqual([])
})

test('any number of mock servers may watch a file', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
  const warnings: string[] = []
  const keep = ({ message }: Error): void => void warnings.push(message)
  process.on('warning', keep)
  const contents = await contentsOf([file])
  const load = (): Promise<() => void> => Promise.resolve(() => {})
  const ends = Array.from({ length: 20 }, () => watch({ what: 'world', contents, load }, () => {}))
  await new Promise((resolve) => setTimeout(resolve, 10))
  for (const end of ends) end()
  process.off('warning', keep)
  expect(warnings).toEqual([])
})
