/** Reads a scoring as it was stored. Apart from the scoring itself, which a browser reads too. */
import { z } from 'zod'
import { isSoloist, type Scoring, STRINGS } from './scoring.ts'
import { instrumentOfVoice, isVoice } from './voices.ts'

const count = z.number().int().min(0).max(99)
const voice = z.string().refine(isVoice)
const shape = z.object({
  shape: z.literal(1),
  parts: z.array(
    z.object({ id: z.string(), voice, instrument: z.string(), doubles: z.array(voice), least: count, ideal: count }),
  ),
  strings: z.array(z.object({ section: z.enum(STRINGS), least: count, ideal: count })),
  solos: z.array(z.string().refine(isSoloist)),
  kit: z.string(),
})

/** The scoring that was kept. Throws for what no version of the product has written. */
export function scoringOf(kept: unknown): Scoring {
  const { parts, ...rest } = shape.parse(kept)
  return { ...rest, parts: parts.map((part) => ({ ...part, instrument: instrumentOfVoice(part.voice) })) }
}
