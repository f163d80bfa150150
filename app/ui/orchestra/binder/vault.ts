/**
 * Cards under a code: what lies on a phone opens with the six digits alone. The key is drawn from them slowly
 * (PBKDF2), so that trying all takes its time, and the text is enciphered and sealed (AES-GCM), so that a wrong key is
 * known by its failure. A thief with the unlocked phone and a day can try a million codes; that is why the phone forgets
 * after five wrong ones, and when the seminar is over.
 */
export interface Sealed {
  salt: string
  nonce: string
  body: string
  rounds: number
}

/** Rounds of the key's making: about a second on a phone. */
export const ROUNDS = 600_000

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

async function keyFrom(code: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

export async function sealUnder(code: string, text: string, rounds = ROUNDS): Promise<Sealed> {
  const [salt, nonce] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const key = await keyFrom(code, salt, rounds)
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text))
  return { salt: textOf(salt), nonce: textOf(nonce), body: textOf(new Uint8Array(body)), rounds }
}

/** The text; null for another code, or for what was changed. */
export async function openUnder(code: string, sealed: Sealed): Promise<string | null> {
  try {
    const key = await keyFrom(code, bytesOf(sealed.salt), sealed.rounds)
    const iv = bytesOf(sealed.nonce)
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytesOf(sealed.body))
    return new TextDecoder().decode(text)
  } catch {
    return null
  }
}
