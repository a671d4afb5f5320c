#!/usr/bin/env node
import module from 'node:module'

// What is compiled once is kept for the next start, where Node.js can do that (22.8 and newer).
if ('enableCompileCache' in module) module.enableCompileCache()

// What is imported by now is not kept.
const { runCommand } = await import('./run-command.ts')
await runCommand(process.argv.slice(2))
