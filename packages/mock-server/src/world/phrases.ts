/** What people in the world are called, and what they say. Nobody in it exists. */
export const firstWords = [
  'amber',
  'brisk',
  'cobalt',
  'drowsy',
  'early',
  'foggy',
  'gentle',
  'humble',
  'inky',
  'jolly',
  'kindly',
  'lucky',
  'mellow',
  'nimble',
  'offbeat',
] as const

export const secondWords = ['badger', 'cellist', 'drifter', 'gardener', 'heron', 'lantern', 'sailor'] as const

export const displayNames = [
  'Ada',
  'Bruno',
  'Cleo',
  'Dev',
  'Esme',
  'Finn',
  'Greta',
  'Hugo',
  'Iris',
  'Jonas',
] as const

export const abouts = [
  '',
  'Here for the good company.',
  'Night shifts, strong tea.',
  'Long trains, longer playlists.',
  'Climbs things at weekends.',
] as const

export const locations = ['', '', 'Leeds', 'Porto', 'Kyoto', 'Halifax'] as const

export const fanSentences = [
  'Good morning! How was your weekend?',
  'That last set is my favourite so far.',
  'Do you take requests for birthday greetings?',
  'Just renewed for another month.',
  'When is the next livestream?',
  'Is there more from that shoot?',
  'Sorry for the late answer, work was long.',
  'You made my day, thank you.',
] as const

export const creatorSentences = [
  'Hi! Lovely to hear from you.',
  'The livestream is on Friday at nine.',
  'I am editing it tonight, you will have it tomorrow.',
  'Thank you so much for the support!',
  'Yes, I do. Tell me the name and the date.',
  'There is more where that came from.',
  'Shall I save you a seat in the front row?',
] as const

export const paidPictureSentence = 'The whole set is in here.'
export const freePictureSentence = 'One from this afternoon, just for you.'
export const fanPictureSentence = 'The view from my window, as promised.'
export const tipSentence = 'A little extra for the rush job.'
export const replySentence = 'That one, yes. Exactly as you described it.'
