import { z } from 'zod'
import { filledLine, line, optionalWhole, prose, several, ticked, whole } from '#app/kernel/shapes.ts'

const fields = {
  composer: filledLine(120),
  title: filledLine(200),
  arranger: line(120),
  publisher: line(120),
  minutes: optionalWhole(1, 240),
  notation: filledLine(400),
  ownsParts: ticked,
  remark: prose(1000),
}

/** A new piece, or a look at how its notation is read. */
export const addPieceInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('read'), ...fields, composer: line(120), title: line(200) }),
  z.object({ intent: z.literal('add'), ...fields, ensembleIds: several(12) }),
])

export const pieceInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('change'), version: whole(1, 1_000_000), ...fields }),
  // Beside these a count for each part: "least_horn_2", "ideal_horn_2".
  z.looseObject({ intent: z.literal('players'), version: whole(1, 1_000_000) }),
  z.object({ intent: z.literal('play'), ensembleId: filledLine(40) }),
  z.object({ intent: z.literal('drop'), ensembleId: filledLine(40) }),
  z.object({ intent: z.literal('remove') }),
])

export type PieceFields = Omit<Extract<z.output<typeof pieceInput>, { intent: 'change' }>, 'intent' | 'version'>
