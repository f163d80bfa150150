import type { PickView } from '#app/domains/art-round/application/library-views.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { FieldError, fieldId } from '#app/ui/kit/field.tsx'
import { WorkPlate, workLine } from './work-card.tsx'

export interface PickWorksProps {
  view: PickView
  /** The form, without choosing. */
  application: string
  /** What was ticked when it came back. */
  chosen: readonly string[]
  error?: string | undefined
}

/** The library, to tick works in. What cannot be taken stands with its reason, and cannot be ticked. */
export function PickWorks({ view, application, chosen, error }: PickWorksProps) {
  const t = useWords()
  const id = fieldId('works')
  return (
    <form method="post" className="stack stack--loose">
      <input type="hidden" name="intent" value="pick" />
      <div className="stack" id={id}>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <ul className="kept plain-list">
          {view.works.map((work) => {
            const { hindrance } = work
            const why =
              hindrance?.kind === 'shown'
                ? t(portfolio.hinderedShown, { year: hindrance.year })
                : hindrance && t(portfolio.hinderedThere)
            const free = hindrance === null && view.room > 0
            return (
              <li key={work.id} className="kept__work" data-away={hindrance ? '' : undefined}>
                <WorkPlate work={work} />
                <h2 className="kept__title">{work.title || t(portfolio.untitled)}</h2>
                {workLine(work) && <p className="small soft">{workLine(work)}</p>}
                {why ? (
                  <p className="small">{why}</p>
                ) : (
                  <div className="choice">
                    <input
                      className="ds-input"
                      type="checkbox"
                      name="works"
                      value={work.id}
                      id={`pick-${work.id}`}
                      disabled={!free}
                      defaultChecked={chosen.includes(work.id)}
                      aria-describedby={error ? `${id}-error` : undefined}
                    />
                    <label htmlFor={`pick-${work.id}`}>{t(portfolio.pick, { title: work.title })}</label>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      </div>
      <div className="action-bar">
        {view.room > 0 && view.works.some(({ hindrance }) => hindrance === null) && (
          <Button>{t(portfolio.pickYes)}</Button>
        )}
        <LinkButton variant="secondary" href={application}>
          {t(portfolio.pickSkip)}
        </LinkButton>
      </div>
    </form>
  )
}
