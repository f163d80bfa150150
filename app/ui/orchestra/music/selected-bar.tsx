import { sayPlace } from '#app/domains/orchestra/seating/say-place.ts'
import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { PlanFields } from './plan-fields.tsx'

/**
 * What is chosen, what comes next, and what can be done with it. The program writes here what happens, and why nothing
 * did; its form is sent with the two places.
 */
export function SelectedBar({ view, cancelHref }: { view: SeatingView; cancelHref: string }) {
  const t = useWords()
  const locale = useLocale()
  const seat = view.sections.flatMap(({ seats }) => seats).find(({ key }) => key === view.selected)
  const name = seat?.name || t(words.empty)
  return (
    <div className="seat-bar">
      <p role="status" data-seat-status="">
        {seat ? t(words.selected, { name, place: sayPlace(seat, locale) }) : t(words.selectFirst)}
      </p>
      <div className="cluster">
        {seat && (
          <>
            <form method="post">
              <input type="hidden" name="intent" value={seat.fixed ? 'unlock' : 'lock'} />
              <PlanFields view={view} />
              <input type="hidden" name="place" value={seat.key} />
              <Button variant="secondary" small aria-label={t(seat.fixed ? words.unlock : words.lock, { name })}>
                {t(seat.fixed ? words.unlockShort : words.lockShort)}
              </Button>
            </form>
            <a href={cancelHref}>{t(words.cancel)}</a>
          </>
        )}
        {view.can.undo && (
          <form method="post">
            <input type="hidden" name="intent" value="undo" />
            <PlanFields view={view} />
            <Button variant="quiet" small>
              {t(words.undo)}
            </Button>
          </form>
        )}
      </div>
      <form method="post" hidden data-seat-move="">
        <input type="hidden" name="intent" value="move" />
        <PlanFields view={view} />
        <input type="hidden" name="from" />
        <input type="hidden" name="to" />
      </form>
      <form method="post" hidden data-seat-lock="">
        <input type="hidden" name="intent" value="lock" />
        <PlanFields view={view} />
        <input type="hidden" name="place" />
      </form>
      <p className="small soft no-touch" data-seat-keys="" hidden>
        {t(words.keysHelp)}
      </p>
    </div>
  )
}
