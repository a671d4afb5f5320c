/** The bytes of a text, as they are signed. */
export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A secret as WebCrypto wants it. */
export const hmacKey = (secret: string, hash: string, usage: 'sign' | 'verify'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash }, false, [usage])
