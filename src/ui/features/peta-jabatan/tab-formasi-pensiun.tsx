import { Anchor, Button, Group, Modal, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import { daftarPensiun } from '../../../domain/formasi/daftar-pensiun'
import type { Pemangku, SaatPensiun } from '../../../domain/formasi/pemangku'
import { jabatanCabang } from '../../../domain/formasi/tabel-formasi'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import type { UnorId } from '../../../domain/organisasi/unor'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksPensiun } from '../../text/formasi'
import { namaRencana, type RencanaFormasi } from './tab-formasi-rencana'
import classes from './tab-formasi-pensiun.module.css'

/** Whose names are asked for: of some posts, of a unit with everything below it, or (null) of the whole plan; and who leaves when. */
export type TanyaPensiun = {
  readonly nama: string | null
  readonly jabatan: readonly Jabatan[] | UnorId | null
  readonly saat: readonly SaatPensiun[]
}
export type BukaPensiun = (tanya: TanyaPensiun) => void

/** The list of names over the plan, and what opens it. */
export function useDaftarPensiun(rencana: RencanaFormasi): { readonly buka: BukaPensiun; readonly dialog: React.ReactNode } {
  const [tanya, setTanya] = useState<TanyaPensiun | null>(null)
  return { buka: setTanya, dialog: tanya && <DialogPensiun rencana={rencana} tanya={tanya} onClose={() => setTanya(null)} /> }
}

type Props = { readonly rencana: RencanaFormasi; readonly tanya: TanyaPensiun; readonly onClose: () => void }

function DialogPensiun({ rencana, tanya, onClose }: Props): React.JSX.Element {
  const orang = daftarPensiun(rencana.snapshot, jabatanOf(rencana, tanya), { masa: rencana.masa, saat: tanya.saat })
  const judul = teksPensiun.judul(
    tanya.nama ?? namaRencana(rencana, teksPensiun.seluruhKota),
    saatTeks(tanya.saat, rencana.masa.tahunMulai)
  )
  return (
    <Modal opened onClose={onClose} title={judul} size="xl" data-testid="daftar-pensiun">
      {orang.length === 0 ? (
        <Text size="sm">{teksPensiun.kosong}</Text>
      ) : (
        <ScrollArea.Autosize mah="60vh">
          <table className={classes.orang}>
            <thead>
              <tr>
                <th scope="col">{teksPensiun.nama}</th>
                <th scope="col">{teksPensiun.jabatan}</th>
                <th scope="col">{teksPensiun.lahir}</th>
                <th scope="col">{teksPensiun.tmt}</th>
              </tr>
            </thead>
            <tbody>
              {orang.map((p, n) => (
                <Orang
                  key={`${p.pegawai?.id ?? n} ${p.jabatan.id}`}
                  pemangku={p}
                  unor={rencana.snapshot.unor.get(p.jabatan.unorId)?.nama ?? ''}
                />
              ))}
            </tbody>
          </table>
        </ScrollArea.Autosize>
      )}
      <Group justify="space-between" mt="md">
        <Text size="sm" c="gray.7">
          {teksPensiun.jumlah(angka(orang.length))}
        </Text>
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksPensiun.tutup}
        </Button>
      </Group>
    </Modal>
  )
}

function Orang({
  pemangku: { pegawai, jabatan, tmt, saat },
  unor
}: {
  readonly pemangku: Pemangku
  readonly unor: string
}): React.JSX.Element {
  return (
    <tr>
      <td>
        {pegawai ? (
          <Anchor href={tempatOf('/pegawai', { id: pegawai.id })} size="sm">
            {namaLengkap(pegawai)}
          </Anchor>
        ) : (
          teksPensiun.tanpaNama
        )}
        {pegawai && <small className="angka">{nipSpasi(pegawai.nip)}</small>}
      </td>
      <td>
        {jabatan.nama}
        <small>{unor}</small>
      </td>
      <td className="angka">{pegawai?.tanggalLahir ? tanggalPendek(pegawai.tanggalLahir) : '–'}</td>
      <td className="angka">
        {tmt === null ? '–' : tanggalPendek(tmt)}
        {saat === 'LEWAT' && <small className={classes.lewat}>{teksPensiun.sudahLewat}</small>}
      </td>
    </tr>
  )
}

const jabatanOf = ({ units }: RencanaFormasi, { jabatan }: TanyaPensiun): readonly Jabatan[] => {
  if (jabatan === null) return units.flatMap((u) => u.baris.flatMap((b) => b.anggota))
  return typeof jabatan === 'string' ? jabatanCabang(units, jabatan) : jabatan
}

function saatTeks([pertama, ...lain]: readonly SaatPensiun[], mulai: number): string {
  if (typeof pertama === 'number') return teksPensiun.tahun(pertama)
  if (pertama === 'TANPA_LAHIR') return teksPensiun.tanpaLahir
  return lain.length === 0 && pertama === 'LEWAT' ? teksPensiun.lewat : teksPensiun.sebelum(mulai)
}
