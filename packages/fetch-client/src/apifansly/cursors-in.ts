/** What stands in every place of an answer where API Fansly may put the next cursor, whatever else the answer holds. */
export function cursorsIn(body: object): unknown[] {
  const { data: report }: Layer = Object(body)
  const { data: answer, nextCursor: outer }: Layer = Object(report)
  const { response, nextCursor: inner }: Layer = Object(answer)
  const { cursor }: Layer = Object(response)
  return [cursor, outer, inner]
}

type Layer = Readonly<Record<string, unknown>>
