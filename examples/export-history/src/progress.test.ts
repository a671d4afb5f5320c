import { expect, test } from 'vitest'
import { ProgressBar } from './progress.ts'

const reached = new Date('2026-03-04T05:06:07Z')

function shown(isTTY: boolean, shares: readonly number[]): string {
  let text = ''
  using bar = new ProgressBar({ isTTY, write: (more) => (text += more) })
  for (const share of shares) bar.show({ share, reached })
  return text
}

test('is a bar on a terminal', () => {
  expect(shown(true, [0.5, 1])).toBe(
    `\r${'█'.repeat(15)}${'░'.repeat(15)} 50 %, back to 2026-03-04 \r${'█'.repeat(30)} 100 %, back to 2026-03-04 `,
  )
})

test('is a line for each tenth elsewhere', () => {
  expect(shown(false, [0.01, 0.09, 0.1, 0.11, 0.19, 0.5])).toBe(
    '10 %, back to 2026-03-04\n50 %, back to 2026-03-04\n',
  )
})
