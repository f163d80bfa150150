/** What is kept of people has a name, a term, a purpose and a ground, which every area says in the same way. */
interface KeptKind {
  nb: string
  en: string
  /** Norwegian, then English. */
  term: readonly [nb: string, en: string]
  why: readonly [nb: string, en: string]
}

export function keptWords<Kind extends string, Ground extends string>(
  kinds: Readonly<Record<Kind, KeptKind>>,
  grounds: Readonly<Record<Ground, { nb: string; en: string }>>,
) {
  return {
    kind: { nb: (f: { kind: Kind }) => kinds[f.kind].nb, en: (f: { kind: Kind }) => kinds[f.kind].en },
    term: { nb: (f: { kind: Kind }) => kinds[f.kind].term[0], en: (f: { kind: Kind }) => kinds[f.kind].term[1] },
    why: { nb: (f: { kind: Kind }) => kinds[f.kind].why[0], en: (f: { kind: Kind }) => kinds[f.kind].why[1] },
    ground: {
      nb: (f: { ground: Ground }) => grounds[f.ground].nb,
      en: (f: { ground: Ground }) => grounds[f.ground].en,
    },
  }
}
