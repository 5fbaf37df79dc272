import type { RouteOutput } from '../../../contract/routes'

/** What the calendar knows of the days in view. */
export type Kalender = RouteOutput<'kalender.butir'>

/** A duty with its day. */
export type ButirKalender = Kalender['butir'][number]

/** A kind of duty. */
export type JenisKalender = Kalender['jenis'][number]
