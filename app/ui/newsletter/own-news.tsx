import type { OwnNewsView } from '#app/domains/outreach/newsletter/views.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { useListWords } from './list-words.ts'

/** Which news one gets, and a button to stop or start each. */
export function OwnNews({ news }: { news: readonly OwnNewsView[] }) {
  const t = useWords()
  const listWords = useListWords()
  return (
    <section aria-labelledby="nyheter" className="stack stack--tight">
      <h2 id="nyheter">{t(newsletter.ownTitle)}</h2>
      <ul className="plain-list stack stack--tight">
        {news.map(({ list, active }) => {
          const [name = ''] = listWords([list])
          const deed = t(active ? newsletter.ownStop : newsletter.ownStart)
          return (
            <li key={list}>
              <form method="post" className="cluster">
                <input type="hidden" name="intent" value="news" />
                <input type="hidden" name="list" value={list} />
                <input type="hidden" name="wanted" value={active ? 'no' : 'yes'} />
                <span>{t(active ? newsletter.ownOn : newsletter.ownOff, { list: name })}</span>
                <Button variant="secondary" small aria-label={`${deed}: ${name}`}>
                  {deed}
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
      <p className="soft small">{t(newsletter.ownHelp)}</p>
    </section>
  )
}
