import { useActionData, useLoaderData, useLocation, useSearchParams } from '@remix-run/react'
import { addTask } from '#app/domains/hosting/plan/commands/add-task.server.ts'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { closePassed } from '#app/domains/hosting/plan/commands/close-passed.server.ts'
import { dateMilestone } from '#app/domains/hosting/plan/commands/date-milestone.server.ts'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { markMilestone } from '#app/domains/hosting/plan/commands/mark-milestone.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { settleOpening } from '#app/domains/hosting/plan/commands/settle-opening.server.ts'
import { planInput } from '#app/domains/hosting/plan/input.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { hostingTemplate } from '#app/i18n/hosting-template.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ALONE, openedIn, planLink } from '#app/ui/hosting/plan/links.ts'
import { Milestone } from '#app/ui/hosting/plan/milestone.tsx'
import { NextList } from '#app/ui/hosting/plan/next-list.tsx'
import { PlanHead } from '#app/ui/hosting/plan/plan-head.tsx'
import { TaskList } from '#app/ui/hosting/plan/task-list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(words.title)

const GATE = ['host', 'contact', 'secretariat'] as const

export const loader = page(GATE, ({ ctx, actor, params }) => planView(ctx, actor, params.id ?? ''))

export const action = deed(GATE, planInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  const here = url.pathname
  switch (value.intent) {
    case 'make':
      await makeHostingPlan(ctx, actor, id)
      return to(here)
    case 'mark-task': {
      // The task is looked for in this plan alone: its form stands nowhere else.
      const { milestoneId } = await markTask(ctx, actor, value.id, value.state, id)
      if (value.from === 'next') return to(`${here}#det-neste`)
      return to(`${withQuery(here, '', { apen: milestoneId })}#oppgave-${value.id}`)
    }
    case 'add-task': {
      const { intent: _, ...facts } = value
      const added = await addTask(ctx, actor, id, facts)
      return to(`${withQuery(here, '', { apen: facts.milestoneId })}#oppgave-${added}`)
    }
    case 'change-task': {
      const { intent: _, ...facts } = value
      await changeTask(ctx, actor, id, facts)
      return to(`${withQuery(here, '', { apen: facts.milestoneId })}#oppgave-${value.id}`)
    }
    case 'reach':
      await markMilestone(ctx, actor, id, { ...value, done: { on: value.doneOn, note: value.note } })
      return to(planLink(here, { unfold: value.id }))
    case 'reopen':
      await markMilestone(ctx, actor, id, { ...value, done: null })
      return to(planLink(here, { unfold: value.id }))
    case 'date':
      await dateMilestone(ctx, actor, id, value)
      return to(planLink(here, { unfold: value.id }))
    case 'settle':
      return to(withQuery(here, '', { fortalt: await settleOpening(ctx, actor, id, value.opening) }))
    case 'passed':
      await closePassed(ctx, actor, id, value.count)
      return to(here)
  }
})

/** What is to be done before the opening and after it, what comes next first. */
export default function HostingPlan() {
  const t = useWords()
  const locale = useLocale()
  const plan = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { pathname: path } = useLocation()
  const opened = openedIn(search)
  const of = { plan, opened, path, reply }
  const told = search.get('fortalt')
  const unread = reply && opened.task === null && opened.add === null ? formOf(reply).summary : []
  // What is done, and what is far ahead, is folded: open is what waits, and the first that comes after it.
  const waiting = plan.milestones.filter(({ state }) => state === 'overdue' || state === 'near')
  const ahead = plan.milestones.find(({ state }) => state === 'later' || state === 'undated')
  const unfolded = new Set([...waiting, ...(ahead ? [ahead] : [])].map(({ id }) => id))
  const inOpen = plan.milestones.find(({ tasks }) => tasks.some(({ id }) => id === opened.task))
  for (const id of [opened.unfold, opened.add, inOpen?.id]) if (id) unfolded.add(id)
  return (
    <div className="stack stack--loose">
      {told !== null && <Notice tone="success" live title={t(words.settled, { count: Number(told) || 0 })} />}
      {unread.length > 0 && (
        <Notice tone="danger" live>
          {unread.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <div className="stack">
        <PlanHead plan={plan} />
      </div>
      {plan.milestones.length === 0 && (
        <EmptyState
          title={t(words.noPlan)}
          level={2}
          action={
            plan.can.work && (
              <form method="post">
                <input type="hidden" name="intent" value="make" />
                <Button>{t(words.make)}</Button>
              </form>
            )
          }
        >
          {t(words.noPlanHelp)}
        </EmptyState>
      )}
      {plan.milestones.length > 0 && (
        <>
          <NextList {...{ plan, path }} />
          <section className="stack stack--tight" aria-labelledby="milepaeler">
            <h2 id="milepaeler">{t(words.milestones)}</h2>
            <div>
              {plan.milestones.map((milestone) => (
                <Milestone key={milestone.id} {...of} milestone={milestone} unfolded={unfolded.has(milestone.id)} />
              ))}
            </div>
          </section>
        </>
      )}
      {(plan.loose.length > 0 || plan.can.work) && (
        <section className="stack stack--tight" aria-labelledby="andre" id={ALONE}>
          <h2 id="andre">{t(words.loose)}</h2>
          <TaskList {...of} tasks={plan.loose} of={null} />
        </section>
      )}
      {plan.can.template && (
        <p className="small">
          <a href={addressIn(locale, 'milestoneTemplate')}>{t(hostingTemplate.title)}</a>
        </p>
      )}
    </div>
  )
}
