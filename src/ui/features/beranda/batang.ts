import type { RouteOutput } from '../../../contract/routes'

/** A chart of Beranda, as the core has counted it. */
export type Grafik = RouteOutput<'beranda.ringkasan'>['grafik'][number]

/** One of its bars. */
export type Batang = Grafik['batang'][number]
