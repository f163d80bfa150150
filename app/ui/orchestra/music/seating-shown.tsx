import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { PlanFields } from './plan-fields.tsx'

/** Whether the members see their seats, and the step that changes it. */
export function SeatingShown({ view }: { view: SeatingView }) {
  const t = useWords()
  return (
    <section className="panel stack stack--tight">
      <p className="strong">{t(view.shown ? words.shown : words.notShown)}</p>
      <p className="small soft">{t(words.showWhat)}</p>
      {view.can.arrange && (
        <form method="post">
          <input type="hidden" name="intent" value={view.shown ? 'hide' : 'show'} />
          <PlanFields view={view} />
          <Button variant={view.shown ? 'quiet' : 'primary'}>{t(view.shown ? words.hide : words.show)}</Button>
        </form>
      )}
    </section>
  )
}
