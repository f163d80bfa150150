import { FRAME } from '#app/kernel/signature.ts'
import { Button } from './button.tsx'

/** The name of the program that brings out the pad: to be given with the page, see http/islands.server.ts. */
export const SIGNATURE_PROGRAM = 'app/ui/kit/signature.island.ts'

/** Texts come ready in the reader's language. */
export interface PadWords {
  label: string
  help: string
  /** Said once the name is drawn, and once it is wiped out. */
  drawn: string
  wiped: string
  wipe: string
}

/**
 * Paper to write one's name on, inside a form; what is drawn is sent as "strokes" (see kernel/signature.ts). It shows
 * only where its program runs: say in the form what else counts.
 */
export function SignaturePad({ words, defaultValue }: { words: PadWords; defaultValue: string }) {
  return (
    <>
      <input type="hidden" name="strokes" defaultValue={defaultValue} />
      <div className="pad" data-pad="" hidden>
        <p className="field__label" id="pad-label">
          {words.label}
        </p>
        <p className="field__help" id="pad-help">
          {words.help}
        </p>
        <svg
          className="pad__paper"
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          role="img"
          aria-labelledby="pad-label"
          aria-describedby="pad-help"
        />
        <div className="cluster cluster--apart">
          <p className="small soft" role="status" data-drawn={words.drawn} data-wiped={words.wiped} />
          <Button type="button" variant="quiet" small data-wipe="">
            {words.wipe}
          </Button>
        </div>
      </div>
    </>
  )
}
