import type { ReactNode } from 'react'
import type { TaskView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { sayDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DueTag } from './due-tag.tsx'
import { sayClash } from './say-clash.ts'

export interface TaskRowProps {
  task: TaskView
  /** Today's year: other years are said. */
  year: string
  /** Which list it stands in. */
  from: 'next' | 'plan'
  /** Where to change it; none for who may not. */
  changeHref?: string
  /** Said after the title, where the list goes across milestones or hostings. */
  of?: ReactNode
  /** In a list of one's own: who does it goes without saying. */
  own?: boolean
  id?: string
}

const isClosed = ({ state }: TaskView) => state === 'done' || state === 'dropped'

/** One task: a box to tick, what it is, who does it and when. */
export function TaskRow({ task, year, from, changeHref, of, own, id }: TaskRowProps) {
  const t = useWords()
  const locale = useLocale()
  const title = locale === 'nb' ? task.titleNb : task.titleEn
  const day = (date: string) => (date.startsWith(year) ? sayDate(date, locale) : sayFullDate(date, locale))
  const closed = isClosed(task)
  const closing = task.state === 'dropped' ? words.droppedOn : words.doneOn
  const facts = [
    !own && task.responsible?.name,
    !task.responsible && !closed && t(words.nobody),
    !closed && task.due && t(words.due, { day: day(task.due) }),
    closed && task.closedOn && t(closing, { day: day(task.closedOn), by: task.closedBy }),
    !closed && task.dueOn && t(words.ownDay),
    task.fromMeeting && t(words.fromMeeting),
  ].filter(Boolean)
  return (
    <li className="task" data-state={task.state} id={id}>
      {task.can.mark ? (
        <form method="post">
          <input type="hidden" name="intent" value="mark-task" />
          <input type="hidden" name="id" value={task.id} />
          <input type="hidden" name="from" value={from} />
          <button
            type="submit"
            className="task__tick"
            name="state"
            value={closed ? 'open' : 'done'}
            aria-pressed={closed}
          >
            <span className="only-heard">{t(closed ? words.markOpen : words.markDone, { what: title })}</span>
          </button>
        </form>
      ) : (
        <span className="task__tick" data-still="" aria-hidden="true" data-pressed={closed ? '' : undefined} />
      )}
      <div className="task__words">
        <p className="task__title">
          {title} {!(closed && task.can.mark) && <DueTag state={task.state} />}
          {closed && task.can.mark && task.state === 'dropped' && <DueTag state="dropped" />}
        </p>
        {of && <p className="small">{of}</p>}
        <p className="small soft">{facts.join(' · ')}</p>
        {task.text && <p className="small task__text">{task.text}</p>}
        {task.clashes.map((clash) => (
          <p key={clash.kind} className="small task__clash">
            {sayClash(clash, 'deadline', locale)}
          </p>
        ))}
      </div>
      {changeHref && !closed && (
        <a className="task__change small" href={changeHref}>
          {t(words.change)}
          <span className="only-heard"> {title}</span>
        </a>
      )}
    </li>
  )
}
