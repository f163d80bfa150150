/** What a backup says of itself, in its last entry: what is in it, and the sum of every piece. */
import { z } from 'zod'

export const FORMAT = 1
export const MANIFEST = 'manifest.json'
export const ROWS = 'rows/'
export const FILES = 'files/'

const entry = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })

export const manifestShape = z.object({
  format: z.literal(FORMAT),
  product: z.literal('kunst-rett-vest'),
  madeAt: z.string(),
  engine: z.enum(['sqlite', 'postgresql']),
  /** Names of the migrations that the database had. */
  migrations: z.array(z.string()),
  rows: z.record(z.string(), z.number()),
  entries: z.array(entry),
})
export type Manifest = z.output<typeof manifestShape>
