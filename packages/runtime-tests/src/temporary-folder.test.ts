import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withTemporaryFolder } from './temporary-folder.ts'

test('lends a folder, and removes it with all that is in it', async () => {
  const lent = await withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'file'), 'text')
    return folder
  })
  expect(existsSync(lent)).toBe(false)
})

test('removes the folder after a failure too', async () => {
  let lent = ''
  const use = async (folder: string): Promise<void> => {
    lent = folder
    throw new Error('no')
  }
  await expect(withTemporaryFolder(use)).rejects.toThrow('no')
  expect([lent === '', existsSync(lent)]).toEqual([false, false])
})
