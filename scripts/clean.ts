// Removes what a build left in the package it is run in, so that a file that is no more is not published.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
