import { useLoaderData } from '@remix-run/react'
import { deskView } from '#app/domains/desk/queries.server.ts'
import type { DeskTask } from '#app/domains/desk/views.ts'
import { setOwnNews } from '#app/domains/outreach/newsletter/commands/set-own-news.server.ts'
import { ownNewsInput } from '#app/domains/outreach/newsletter/input.ts'
import { ownNews } from '#app/domains/outreach/newsletter/own-news.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { desk } from '#app/i18n/desk.ts'
import { frame } from '#app/i18n/frame.ts'
import { ownData } from '#app/i18n/own-data.ts'
import { ownPages } from '#app/i18n/own-pages.ts'
import { people } from '#app/i18n/people.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { workCalendar } from '#app/i18n/work-calendar.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { OwnNews } from '#app/ui/newsletter/own-news.tsx'

export const meta = titled(frame.me)

/** What a person keeps here, whatever waits. */
const OWN_PAGES = [
  { name: 'myProfile', text: portfolio.profile, help: ownPages.profileHelp },
  { name: 'myWorks', text: portfolio.works, help: ownPages.worksHelp },
  { name: 'myCalendar', text: workCalendar.title, help: workCalendar.meHelp },
  { name: 'myData', text: ownData.title, help: ownPages.dataHelp },
  { name: 'mySessions', text: people.sessions, help: ownPages.sessionsHelp },
] as const

export const loader = page('signed-in', async ({ ctx, actor, locale }) => ({
  ...(await deskView(ctx, actor, locale)),
  news: await ownNews(ctx, actor),
}))

export const action = deed('signed-in', ownNewsInput, async ({ ctx, actor, url, value }) => {
  await setOwnNews(ctx, actor, value.list, value.wanted === 'yes')
  return to(url.pathname)
})

function Tasks({ tasks }: { tasks: DeskTask[] }) {
  return (
    <ul className="plain-list stack">
      {tasks.map((task) => (
        <li key={task.href + task.text}>
          <Card title={task.text} href={task.href} emphasis={task.waits}>
            {task.detail && <p>{task.detail}</p>}
          </Card>
        </li>
      ))}
    </ul>
  )
}

export default function Me() {
  const t = useWords()
  const locale = useLocale()
  const { name, demo, tasks, news } = useLoaderData<typeof loader>()
  const waiting = tasks.filter((task) => task.waits)
  const others = tasks.filter((task) => !task.waits)
  return (
    <div className="stack stack--loose measure">
      <div className="cluster cluster--baseline">
        <h1>{t(desk.hello, { name })}</h1>
        {demo && <Tag>{t(people.demoPerson)}</Tag>}
      </div>
      {tasks.length === 0 && (
        <EmptyState title={t(desk.nothing)} level={2}>
          {t(desk.nothingHelp)}
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="venter">
          <h2 id="venter">{t(desk.now)}</h2>
          <Tasks tasks={waiting} />
        </section>
      )}
      {others.length > 0 && <Tasks tasks={others} />}
      <nav aria-labelledby="ditt" className="stack stack--tight">
        <h2 id="ditt">{t(ownPages.yours)}</h2>
        <ul className="plain-list stack stack--tight">
          {OWN_PAGES.map(({ name, text, help }) => (
            <li key={name}>
              <a href={addressIn(locale, name)}>{t(text)}</a>
              <span className="soft small"> {t(help)}</span>
            </li>
          ))}
        </ul>
      </nav>
      {news.length > 0 && <OwnNews news={news} />}
    </div>
  )
}
