import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { PutusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { namaLengkap } from '../../../../domain/pegawai/pegawai'
import { alasanLazim, labelPutus, teksRapat } from '../../../text/rapat'
import bilah from './bilah.module.css'
import type { Kartu } from './kartu'
import classes from './lembar.module.css'
import { type MejaRapat, useMejaRapat } from './meja-rapat'
import { putuskan } from './putuskan'
import { usePemutus, useTimPenilai } from './tim-penilai'

type Props = {
  readonly putusan: PutusanRapat
  readonly dipilih: Kartu | null
  readonly kartu: readonly Kartu[]
  readonly onClose: () => void
}

/** Why, and who says so: the last question before a decision is on the record. */
export function LembarPutusan({ putusan, dipilih, kartu, onClose }: Props): React.JSX.Element {
  const meja = useMejaRapat()
  const { ruang, butir } = meja
  const [alasan, setAlasan] = useState('')
  const [pemutus, setPemutus] = usePemutus()
  const [oleh, setOleh] = useState(pemutus || teksRapat.mufakat)
  const isSiap = oleh.trim() !== '' && (putusan === 'DISETUJUI' || alasan.trim() !== '')
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isSiap) return
    setPemutus(oleh.trim())
    const isDone = await putuskan({
      rencanaId: ruang.rencana.id,
      jabatanId: butir.jabatanId,
      pegawaiId: putusan === 'DITUNDA' ? null : (dipilih?.id ?? null),
      putusan,
      alasan: alasan.trim() || null,
      oleh: oleh.trim()
    })
    if (isDone) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="auto"
      title={judulOf(meja, putusan, dipilih)}
      classNames={{ content: classes.lembar, title: classes.judul }}
    >
      <form onSubmit={(event) => void send(event)} data-testid="lembar-putusan">
        {putusan === 'DISETUJUI' && dipilih && <Akibat dipilih={dipilih} kartu={kartu} />}
        <TextInput
          label={putusan === 'DISETUJUI' ? teksRapat.alasanBoleh : teksRapat.alasan}
          value={alasan}
          maxLength={400}
          onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
          classNames={{ input: classes.isian, label: classes.label }}
          data-autofocus
          data-testid="alasan-putusan"
        />
        <Pilihan daftar={alasanLazim[putusan]} kini={alasan} onPilih={setAlasan} />
        <Pemutus oleh={oleh} onOleh={setOleh} />
        <div className={classes.kaki}>
          <button type="button" className={bilah.batal} onClick={onClose}>
            {teksRapat.batal}
          </button>
          <button type="submit" className={bilah.putus} data-putusan={putusan} disabled={!isSiap} data-testid="putusan-simpan">
            {labelPutus[putusan]}
          </button>
        </div>
      </form>
    </Modal>
  )
}

function judulOf({ ruang, butir }: MejaRapat, putusan: PutusanRapat, dipilih: Kartu | null): string {
  const jabatan = namaJabatan(ruang.snapshot, butir.jabatanId)
  const nama = dipilih ? namaLengkap(dipilih.orang.tinjauan.pegawai) : ''
  switch (putusan) {
    case 'DISETUJUI':
      return teksRapat.setujuiJudul(nama, jabatan)
    case 'DITOLAK':
      return teksRapat.tolakJudul(nama, jabatan)
    case 'DITUNDA':
      return teksRapat.tundaJudul(jabatan)
  }
}

/** Whose proposals fall with the approval, and what still stands in its way. */
function Akibat({ dipilih, kartu }: { readonly dipilih: Kartu; readonly kartu: readonly Kartu[] }): React.JSX.Element | null {
  const { ruang, isTerbuka } = useMejaRapat()
  const gugur = kartu.filter((k) => k.isDiusulkan && k.id !== dipilih.id)
  const lain = ruang.proyeksi.berlaku.find((l) => l.pegawaiId === dipilih.id && l.jenis === 'ANGKAT' && !dipilih.isDiusulkan)?.jabatanId
  const blok = dipilih.temuan.filter((t) => t.hasil === 'BLOK' && !t.isDikesampingkan).length
  const kalimat = [
    ...gugur.map((k) => teksRapat.gugur(isTerbuka(k.id) ? namaPegawai(ruang.snapshot, k.id) : teksRapat.calonKe(k.nomor))),
    ...(lain ? [teksRapat.pindahUsulan(namaJabatan(ruang.snapshot, lain))] : []),
    ...(blok > 0 ? [teksRapat.blok(blok)] : [])
  ]
  return kalimat.length === 0 ? null : (
    <ul className={classes.akibat}>
      {kalimat.map((k) => (
        <li key={k}>{k}</li>
      ))}
    </ul>
  )
}

function Pemutus({ oleh, onOleh }: { readonly oleh: string; readonly onOleh: (oleh: string) => void }): React.JSX.Element {
  const [tim] = useTimPenilai()
  return (
    <>
      <TextInput
        label={teksRapat.diputuskanOleh}
        value={oleh}
        maxLength={120}
        onChange={({ currentTarget }) => onOleh(currentTarget.value)}
        classNames={{ input: classes.isian, label: classes.label }}
        data-testid="putusan-oleh"
      />
      <Pilihan daftar={[teksRapat.mufakat, ...tim]} kini={oleh} onPilih={onOleh} />
    </>
  )
}

type PilihanProps = { readonly daftar: readonly string[]; readonly kini: string; readonly onPilih: (teks: string) => void }

/** What is said most, at a click. */
const Pilihan = ({ daftar, kini, onPilih }: PilihanProps): React.JSX.Element => (
  <div className={classes.pilihan}>
    {daftar.map((teks) => (
      <button key={teks} type="button" aria-pressed={teks === kini} onClick={() => onPilih(teks)}>
        {teks}
      </button>
    ))}
  </div>
)
