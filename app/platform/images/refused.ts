/** Why a file is not taken as a picture. Each has its own sentence for the person who sent it. */
export type RefusalReason = 'too-large' | 'too-many-pixels' | 'not-a-picture' | 'unreadable' | 'empty'

/** A file that is not taken. Nothing of it is kept. */
export class PictureRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    cause?: unknown,
  ) {
    super(`Picture refused: ${reason}`, { cause })
  }
}
