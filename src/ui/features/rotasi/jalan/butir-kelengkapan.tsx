import { ActionIcon, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { isTanggal } from '../../../../domain/kit/tanggal'
import type { Butir } from '../../../../domain/mutasi/butir-izin'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import classes from './kelengkapan.module.css'

/** One approval: what it is, why it is needed, and its number and date, which save themselves when they are left. */
export function ButirKelengkapan({ butir }: { readonly butir: Butir }): React.JSX.Element {
  const { ruang } = useMeja()
  const { id, diarsipkanPada } = ruang.rencana
  const { izin, jenis, jabatanId, pegawaiId } = butir
  const [nomor, setNomor] = useState(izin?.nomor ?? '')
  const [tanggal, setTanggal] = useState<string>(izin?.tanggal ?? '')
  const save = (): void => {
    const baru = { nomor: nomor.trim(), tanggal: isTanggal(tanggal) ? tanggal : null }
    if (baru.nomor === '' || (baru.nomor === izin?.nomor && baru.tanggal === izin.tanggal)) return
    const sasaran = izin ?? { jabatanId, pegawaiId }
    const { jabatanId: jabatan, pegawaiId: pegawai } = sasaran
    void jalankan(id, 'izin.set', { rencanaId: id, jenis, jabatanId: jabatan, pegawaiId: pegawai, ...baru, catatan: izin?.catatan ?? null })
  }
  const isTetap = diarsipkanPada !== null
  return (
    <article className={classes.butir} data-terisi={izin !== null || undefined} data-testid={`butir-${jenis}`}>
      <header>
        {izin ? <IconCircleCheck size={17} /> : <IconCircleDashed size={17} />}
        <b>{butir.judul}</b>
        {izin && !isTetap && (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={teksJalan.hapusNomor(butir.judul)}
            title={teksJalan.hapusNomor(butir.judul)}
            onClick={() => void jalankan(id, 'izin.remove', { id: izin.id })}
          >
            <IconX size={15} />
          </ActionIcon>
        )}
      </header>
      <p>{butir.mengapa}</p>
      <p className={classes.dasar}>
        {butir.aturan} · {butir.dasar}
      </p>
      <form
        className={classes.isian}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput
          size="xs"
          aria-label={`${teksJalan.nomor} ${butir.judul}`}
          placeholder={teksJalan.nomor}
          value={nomor}
          maxLength={120}
          disabled={isTetap}
          onChange={({ currentTarget }) => setNomor(currentTarget.value)}
          onBlur={save}
        />
        <TextInput
          size="xs"
          type="date"
          aria-label={`${teksJalan.tanggal} ${butir.judul}`}
          value={tanggal}
          disabled={isTetap}
          onChange={({ currentTarget }) => setTanggal(currentTarget.value)}
          onBlur={save}
        />
        <button type="submit" hidden />
      </form>
    </article>
  )
}
