import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'

test('a pause without an end keeps the process alive until it is aborted', () => {
  const program = `
    import { pause } from ${JSON.stringify(new URL('pause.ts', import.meta.url).href)}
    try {
      await pause(undefined, [AbortSignal.timeout(50)])
    } catch (error) {
      console.log(error.name)
    }`
  const { status, stdout, stderr } = spawnSync(execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'TimeoutError\n', stderr: '' })
})
