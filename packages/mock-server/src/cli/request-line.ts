import type { RequestRecord } from '../http/request-record.ts'
import type { Paint } from './paint.ts'

/** `12:00:01 GET /apifansly/fansly_1/chats 200 1.2 ms listChats`, then the first violation, and the faults that struck. */
export function requestLine(record: RequestRecord, paint: Paint): string {
  const { time, method, target, status, duration, operationId, violations, faults } = record
  return [
    paint('dim', time.toTimeString().slice(0, 8)),
    method,
    target,
    paint(status < 400 ? 'green' : status < 500 ? 'yellow' : 'red', String(status)),
    paint('dim', `${duration.toFixed(1)} ms`),
    operationId ?? '-',
    ...violations.slice(0, 1).map(({ message }) => paint('yellow', message)),
    ...(violations.length > 1 ? [paint('yellow', `and ${violations.length - 1} more`)] : []),
    ...faults.map((fault) => paint('magenta', `(${fault})`)),
  ].join(' ')
}
