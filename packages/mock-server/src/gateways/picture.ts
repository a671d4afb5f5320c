/** The path of a picture, which is of no use without a host. */
export function pictureLocation(accountId: string, pictureId: string): string {
  return `/${accountId}/${pictureId}.jpeg`
}

/** The address of a picture, on a host that is reserved for examples: nothing is there. */
export function pictureUrl(accountId: string, pictureId: string): string {
  return `https://cdn.example.com${pictureLocation(accountId, pictureId)}`
}
