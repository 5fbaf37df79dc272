import type { Acak } from './acak'

type Kelamin = 'L' | 'P'

const DEPAN: Readonly<Record<Kelamin, readonly string[]>> = {
  L: `Afrizon Aidil Alfitra Andika Anwar Ardiman Ariswan Armen Arsil Asrizal Azwir Bakhtiar Basril Benni Budiman Busril Dafrizal Darmawi Dasril Dedi
    Defrinal Desrizon Dodi Edison Edwar Efrinaldi Elfitra Endrizal Erianto Erman Ermizal Fadhil Faisal Febrian Feri Firdaus Gusrial Gusti Hafiz Hamdan
    Hardiman Haryadi Hasril Hendra Herizal Hidayat Idrus Ikhsan Ilham Indra Irvan Iskandar Jamaris Joni Khairul Lukman Malik Marjohan Masril Mulyadi
    Mursal Nasrizal Nofrizon Novriadi Nursyamsi Oktavianus Rahmad Ramadhan Reflis Ridho Rizal Romi Rusdi Ryan Safrizal Salman Sugeng Suhendri Syafnil
    Syahrul Syamsir Taufik Tri Wahyu Wendri Yandri Yasman Yondri Yulisman Zaki Zulhendri`.split(/\s+/),
  P: `Aisyah Afriyanti Amelia Anita Annisa Arfianti Asnimar Aulia Betriani Citra Darmayanti Delfia Delvira Desmawati Desriyanti Dewi Dian Elfira Elmiyati
    Elsa Emilia Erlina Ernawati Eva Fadhila Fatmi Fauziah Febriani Fitria Gusmaini Gustina Hasnah Helmi Hernita Hidayati Ira Irma Jasmi Kartini Kurnia
    Lailatul Leni Lidya Lusi Maharani Marlina Marnis Megawati Meri Mira Mulyani Nadia Nelvia Neneng Nofriyanti Nila Novita Nurhayati Nurlaili Oktaviani
    Peni Putri Rahmi Ratna Reni Resti Ria Rika Rina Rosnita Salma Santi Sari Silvia Sri Suryani Syafrida Syamsiar Tati Titin Ulfa Vera Vivi Wahyuni
    Welni Widya Winda Yanti Yarni Yeni Yosi Yulita Yurnalis Yusmaniar Zahratul`.split(/\s+/)
}

const TENGAH: Readonly<Record<Kelamin, readonly string[]>> = {
  L: 'Akbar Candra Efendi Fahmi Gunawan Hakim Ihsan Kurniawan Maulana Nugraha Pratama Rahman Saputra Setiawan Utama Wijaya'.split(' '),
  P: 'Anggraini Astuti Damayanti Fitriani Handayani Kartika Lestari Mardiani Ningsih Oktavia Permata Puspita Rahayu Safitri Utami Wulandari'.split(
    ' '
  )
}

const BELAKANG =
  `Bodi Caniago Chaniago Dalimo Domo Guci Jambak Koto Kutianyir Malayu Mandahiliang Mandailiang Panai Panyalai Patapang Payobada Piliang
  Pisang Pitopang Sikumbang Simabua Sinapa Singkuang Sipanjang Sipisang Sumagek Supanjang Tanjuang Tanjung Tobo`.split(/\s+/)

const KRISTEN: Readonly<Record<Kelamin, readonly string[]>> = {
  L: 'Daniel Immanuel Jonatan Martinus Natanael Petrus Samuel Yohanes'.split(' '),
  P: 'Debora Ester Kristina Lidia Magdalena Maria Rut Yohana'.split(' ')
}

const MARGA = 'Banjarnahor Gultom Hutabarat Lumbanraja Manurung Nababan Pakpahan Sihotang Simbolon Tampubolon Zebua Waruwu'.split(' ')

/** A religion and a name that go together. */
export type Jatidiri = { readonly nama: string; readonly agama: string }

/** Gives invented names, each only once as long as there are any left. */
export function createPenamaan(acak: Acak): (kelamin: Kelamin) => Jatidiri {
  const terpakai = new Set<string>()
  return (kelamin) => {
    const kristen = acak.peluang(0.025)
    const compose = kristen ? namaKristen : namaMinang
    let nama = compose(acak, kelamin)
    for (let tries = 0; terpakai.has(nama) && tries < 20; tries++) nama = compose(acak, kelamin)
    terpakai.add(nama)
    return { nama, agama: kristen ? acak.pilih(['Kristen Protestan', 'Kristen Protestan', 'Katolik']) : 'Islam' }
  }
}

function namaMinang(acak: Acak, kelamin: Kelamin): string {
  const depan = acak.pilih(DEPAN[kelamin])
  const tengah = acak.peluang(0.3) ? ` ${acak.pilih(TENGAH[kelamin])}` : ''
  return `${depan}${tengah} ${acak.pilih(BELAKANG)}`
}

const namaKristen = (acak: Acak, kelamin: Kelamin): string => `${acak.pilih(KRISTEN[kelamin])} ${acak.pilih(MARGA)}`
