/** An address register that knows one street, in place of the one on the net; answers in its shape. */
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { portOf } from './ports.ts'

export interface FakeRegister {
  /** For ADDRESS_URL. */
  url: string
  /** The questions so far, each as what was asked for. */
  asked: Record<string, string>[]
  /** From now on it answers like this; null: as it should. */
  fail(how: ((response: ServerResponse) => void) | null): void
  close(): Promise<void>
}

interface Answer {
  metadata: { totaltAntallTreff: number }
  adresser: { adressenavn: string; adressetekst: string; kommunenavn: string }[]
}

/** The answer as it was taken down, of Loftsgata 1 in three municipalities, of which one is not in the alliance. */
export const recorded = JSON.parse(
  readFileSync(new URL('./fixtures/address-register.json', import.meta.url), 'utf8'),
) as Answer

/** The words of a question that an address has, whole or as beginnings. */
function isFound(of: Answer['adresser'][number], query: Record<string, string>): boolean {
  const has = of.adressetekst.toLowerCase().split(' ')
  const fuzzy = query.fuzzy === 'true'
  return (query.sok ?? '')
    .toLowerCase()
    .split(' ')
    .every((word) => {
      if (word.endsWith('*')) return has.some((one) => one.startsWith(word.slice(0, -1)))
      // What is spelled otherwise begins alike here.
      if (fuzzy) return has.some((one) => one.slice(0, 4) === word.slice(0, 4))
      return has.includes(word) || of.kommunenavn.toLowerCase() === word
    })
}

export async function startRegister(): Promise<FakeRegister> {
  const asked: Record<string, string>[] = []
  let failing: ((response: ServerResponse) => void) | null = null
  const server = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://register').searchParams)
    asked.push(query)
    if (failing) return failing(response)
    const adresser = recorded.adresser.filter(
      (one) =>
        isFound(one, query) &&
        (!query.kommunenavn || one.kommunenavn.toLowerCase() === query.kommunenavn.toLowerCase()),
    )
    const metadata = { ...recorded.metadata, totaltAntallTreff: adresser.length }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ metadata, adresser }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${portOf(server)}/adresser/v1/sok`,
    asked,
    fail: (how) => {
      failing = how
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
