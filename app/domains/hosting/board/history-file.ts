/**
 * A file of who hosted in earlier years: JSON with `artRound.editions`, each with its year, hosts and venue, and of several
 * hosts the one that led, where that is known (`lead`).
 */
import { z } from 'zod'
import { FIRST_YEAR } from './board.ts'

/** Who had the joint exhibition of a year, and where; nobody where it is not known. */
export interface PastHosts {
  year: number
  hosts: string[]
  /** Of several the one that led; null where nobody has said which. */
  lead: string | null
  venue: string
}

const shape = z.object({
  artRound: z.object({
    editions: z
      .array(
        z
          .object({
            year: z.number().int().min(FIRST_YEAR).max(2200),
            hosts: z.array(z.string().trim().min(1).max(80)).max(20),
            lead: z.string().trim().min(1).max(80).nullable().default(null),
            venue: z.string().trim().max(120).default(''),
          })
          .refine(({ hosts, lead }) => lead === null || hosts.includes(lead)),
      )
      .max(200),
  }),
})

/** The years of a file, the earliest first; null when it is no such file, or tells twice of a year. */
export function pastHostsIn(text: string): PastHosts[] | null {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  const parsed = shape.safeParse(read)
  if (!parsed.success) return null
  const { editions } = parsed.data.artRound
  if (new Set(editions.map(({ year }) => year)).size < editions.length) return null
  return [...editions].sort((a, b) => a.year - b.year)
}
