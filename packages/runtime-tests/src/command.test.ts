import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import { endedTooSoon, startCommand } from './command.ts'

async function firstLine(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line
  throw new Error('no line')
}

test('gives the lines of a program that succeeds', async () => {
  const command = startCommand(execPath, ['-e', 'console.log("one")'])
  expect(await firstLine(command.lines)).toBe('one')
  await command.succeeded
  await command.stop()
})

test('fails with the status and the last words of a program', async () => {
  const command = startCommand(execPath, ['-e', 'console.error("oh no"); process.exit(3)'])
  await expect(command.succeeded).rejects.toThrow(/status 3\noh no/)
  await command.stop()
})

test('fails when there is no such program', async () => {
  const command = startCommand('/no/such/runtime', [])
  await expect(command.succeeded).rejects.toThrow(
    '/no/such/runtime does not start: spawn /no/such/runtime ENOENT',
  )
  await command.stop()
})

test('a program that has to stay may not even succeed', async () => {
  await expect(endedTooSoon(startCommand(execPath, ['-e', '']))).rejects.toThrow('ended too soon')
})

test('stops a program with what it has started', async () => {
  const listener = `require('node:http').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listener)}], { stdio: 'inherit' })`
  const command = startCommand(execPath, ['-e', parent])
  const port = await firstLine(command.lines)
  await command.stop()
  const attempt = (): Promise<unknown> => fetch(`http://127.0.0.1:${port}`).catch((reason: unknown) => reason)
  await expect.poll(attempt).toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})
