/** From commits to notes: a repository of its own, with documents that change. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UnknownRefError } from './bundles.ts'
import { isBreaking, notes } from './notes.ts'
import { changesSince } from './since.ts'

const repository = mkdtempSync(join(tmpdir(), 'fansly-chats-since-'))

const git = (...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['-C', repository, ...who, ...args], { stdio: 'pipe' })
}

function write(path: string, text: string): void {
  const file = join(repository, 'specs', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A document of one operation, whose response stands in a file of its own. */
const document = `openapi: 3.1.1
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                $ref: schemas/Thing.yaml
`
const thing = (type: string): string =>
  `title: Thing\ntype: object\nproperties:\n  size:\n    type: ${type}\n`

beforeAll(() => {
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message=nothing yet')
  git('tag', 'empty')
  write('onlyfansapi/openapi.yaml', document)
  write('onlyfansapi/schemas/Thing.yaml', thing('integer'))
  git('add', '.')
  git('commit', '--quiet', '--message=things')
  git('tag', 'things')
}, 30_000)

afterAll(() => {
  rmSync(repository, { recursive: true })
})

it('finds nothing where nothing has changed', () => {
  const changes = changesSince('things', repository)
  expect(notes(changes)).toBe('Nothing has changed that matters to a consumer.')
}, 30_000)

it('lists everything as added since a commit without documents', () => {
  const changes = changesSince('empty', repository)
  expect(notes(changes)).toBe(
    '## OnlyFansAPI\n\n### Added\n\n- `Thing`: schema\n- `listThings`: GET `/things`',
  )
  expect(
    Object.values(changes)
      .flat()
      .some((change) => isBreaking(change)),
  ).toBe(false)
}, 30_000)

it('compares with files that are not committed yet', () => {
  write('onlyfansapi/schemas/Thing.yaml', thing('[integer, string]'))
  const changes = changesSince('things', repository)
  expect(notes(changes)).toBe(
    "## OnlyFansAPI\n\n### Breaking\n\n- `Thing`: `size`: Type of `size` widened from 'integer' to 'integer | string'",
  )
  expect(changes.onlyfansapi.some((change) => isBreaking(change))).toBe(true)
}, 30_000)

it('refuses a ref that leads nowhere', () => {
  expect(() => changesSince('no-such-tag', repository)).toThrow(UnknownRefError)
  expect(() => changesSince('--help', repository)).toThrow(UnknownRefError)
})

it('says so in one line, on the command line too', () => {
  const script = fileURLToPath(new URL('../diff.ts', import.meta.url))
  const { status, stderr } = spawnSync(execPath, [script, 'no-such-tag'], { encoding: 'utf8' })
  expect(stderr).toBe('No commit is called "no-such-tag" here\n')
  expect(status).toBe(2)
})
