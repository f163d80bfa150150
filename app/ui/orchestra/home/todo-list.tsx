import type { ToDo } from '#app/domains/desk/orchestra-home.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

/** What waits, the nearest first: a line and one button each. */
export function ToDoList({ todos }: { todos: readonly ToDo[] }) {
  const t = useWords()
  if (todos.length === 0) return <p className="soft">{t(words.nothingNow)}</p>
  return (
    <section className="stack" aria-labelledby="venter">
      <h2 id="venter">{t(words.now)}</h2>
      <ul className="plain-list todos">
        {todos.map(({ key, text, detail, label, heard, href, tap }) => (
          <li key={key} className="todos__one">
            <p className="todos__words">
              <strong>{text}</strong>
              {detail && <span className="line soft">{detail}</span>}
            </p>
            {href === null ? (
              <form method="post">
                {Object.entries(tap).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <Button aria-label={heard || undefined}>{label}</Button>
              </form>
            ) : (
              <LinkButton variant="secondary" href={href} aria-label={`${label}: ${text}`}>
                {label}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
