import { z } from 'zod'
import { setelanPada } from '../../ketentuan/setelan'
import { inserted, removed } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherByLangkah } from '../fakta-rencana'
import { langkahTeks } from '../langkah-teks'
import { mutasiRules } from '../mutasi-rules'
import { isDapatDikesampingkan, periksa } from '../periksa'
import { project } from '../proyeksi'
import { LangkahId, Pengesampingan, PengesampinganId } from '../rencana'

/** Overrides a finding with a reason; it holds only as long as the finding says the same. */
export const overrideTemuan = defineCommand({
  name: 'temuan.override',
  input: z.object({
    langkahId: LangkahId,
    aturan: Pengesampingan.shape.aturan,
    pesan: Pengesampingan.shape.pesan,
    alasan: z.string().trim().min(10, 'Tulis alasan paling sedikit 10 huruf.'),
    rujukan: Pengesampingan.shape.rujukan
  }),
  gather: (read, { langkahId }) => {
    const fakta = gatherByLangkah(read, langkahId)
    return fakta.ok ? ok({ ...fakta.value, ketentuan: read.list('ketentuan') }) : fakta
  },
  decide: (fakta, { langkahId, aturan, pesan, alasan, rujukan }, { newId, now }) => {
    const { rencana, pengesampingan } = fakta
    const setelanOf = setelanPada(fakta.ketentuan, rencana.tmt)
    const hasil = periksa(project(fakta.snapshot, rencana, fakta.langkah), { rules: mutasiRules, setelanOf, pengesampingan })
    const temuan = hasil.perLangkah.get(langkahId)?.find((t) => t.aturan === aturan && t.pesan === pesan)
    if (!temuan) return refuse({ code: 'STALE', pesan: 'Temuan ini sudah berubah; periksa lagi.' })
    if (!isDapatDikesampingkan(temuan)) return refuse(invalid('Hanya temuan BLOK dan PERINGATAN yang dapat dikesampingkan.'))
    if (temuan.dikesampingkan) return refuse(invalid('Temuan ini sudah dikesampingkan.'))
    const lama = pengesampingan.filter((p) => p.langkahId === langkahId && p.aturan === aturan)
    const baru = { id: PengesampinganId.parse(newId()), rencanaId: rencana.id, langkahId, aturan, pesan, alasan, rujukan, pada: now }
    return ok([...lama.map((p) => removed('pengesampingan', p)), inserted('pengesampingan', baru)])
  },
  label: (fakta, { langkahId, aturan }) => `Kesampingkan ${aturan} untuk ${langkahTeks(fakta, langkahId)}`
})
