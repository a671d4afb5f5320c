import Table from 'cli-table3'
import { stdout } from 'node:process'
import { styleText } from 'node:util'

/** Prints a heading. */
export function printHeading(text: string): void {
  stdout.write(`\n${styleText('bold', text, { stream: stdout })}\n`)
}

/** Prints rows under column names, each cell on one line. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ head: [...columns], style: { head: [], border: [], compact: true } })
  for (const row of rows) table.push(row.map((cell) => shorten(cell)))
  stdout.write(`${table.toString()}\n`)
}

/** Prints a line below a table. */
export function printNote(text: string): void {
  stdout.write(`${styleText('dim', text, { stream: stdout })}\n`)
}

function shorten(cell: string, most = 44): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
