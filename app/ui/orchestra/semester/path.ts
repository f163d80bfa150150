import { enrolmentList } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'

/** The way to the pages of a semester. */
export const toOrchestra = [{ name: 'orchestraHome', text: orchestraHome.title }] as const
export const toSemesters = [...toOrchestra, { name: 'semesters', text: orchestraSemester.semesters }] as const
export const toSemester = [...toSemesters, { name: 'semester', text: orchestraSemester.theSemester }] as const
export const toEnrolments = [...toOrchestra, { name: 'enrolments', text: enrolmentList.title }] as const
