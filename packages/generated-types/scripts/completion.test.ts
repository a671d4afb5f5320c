// What an editor offers where values are known: asked of the language service that editors ask.
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

test.for([
  ["const error: ErrorResponse = { code: '' }", "code: '", ['account_not_found']],
  [
    'declare const reaction: MessageReaction\nreaction.type === ',
    '=== ',
    ['1', '2', '3', '4', '5', '6', '7'],
  ],
] as const)('%s', ([code, before, known]) => {
  const file = fileURLToPath(new URL('../src/completion.ts', import.meta.url))
  const source = `import type { ErrorResponse, MessageReaction } from './onlyfansapi.ts'\n${code}`
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ strict: true, allowImportingTsExtensions: true, noEmit: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = name === file ? source : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  })
  const at = source.lastIndexOf(before) + before.length
  const offered = service.getCompletionsAtPosition(file, at, {})?.entries.map(({ name }) => name)
  expect(offered).toEqual(expect.arrayContaining([...known]))
})
