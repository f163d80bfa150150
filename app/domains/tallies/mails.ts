import type { Contact } from '#app/domains/people/contact.server.ts'
