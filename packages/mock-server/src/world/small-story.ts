import type { World } from './world.ts'

const minute = 60 * 1000
const hour = 60 * minute

/** What the small account has lived through: three chats, of a regular, of somebody new, and of one who has gone quiet. */
export function tellSmallStory(world: World): void {
  const [basic] = world.tiers
  const rosa = world.addFan({ username: 'rosa_on_vinyl', displayName: 'Rosa', isVip: true, isFollower: true })
  const tomas = world.addFan({ username: 'tomas_night_bus', isFollower: true })
  const ines = world.addFan({ username: 'ines_and_the_sea', displayName: 'Inês' })
  world.addFan({ username: 'leo_lurks', displayName: 'Leo', isFollower: true })
  world.setSubscription(rosa.id, basic?.id ?? null)

  world.advance(2 * hour)
  const question = world.receive({ fanId: ines.id, text: 'Do you ever film by the sea?' })
  world.acknowledge([question.id], 'readAndDelivered')
  world.advance(5 * minute)
  const answer = world.send({ chatId: question.chatId, text: 'Next month, if the weather holds.' })
  world.acknowledge([answer.id], 'readAndDelivered', ines.id)

  world.advance(3 * hour)
  const wish = world.receive({ fanId: rosa.id, text: 'Could you name a record after me?' })
  world.acknowledge([wish.id], 'readAndDelivered')
  world.advance(10 * minute)
  const film = world.send({
    chatId: wish.chatId,
    text: 'It is in here. Side B.',
    media: [{ mimetype: 'video/mp4', width: 1920, height: 1080, price: 15_000 }],
    inReplyTo: wish.id,
  })
  world.acknowledge([film.id], 'readAndDelivered', rosa.id)
  for (const mediaId of film.mediaIds) world.purchase(mediaId)
  world.addReaction(film.id, 1, rosa.id)
  world.advance(4 * minute)
  const thanks = world.receive({ chatId: wish.chatId, text: 'For the next one.', tip: 10_000 })
  world.acknowledge([thanks.id], 'readAndDelivered')
  world.addReaction(thanks.id, 5)

  world.advance(40 * minute)
  world.receive({ fanId: tomas.id, text: 'Hi! First time here.' })
  world.advance(minute)
  world.receive({ fanId: tomas.id, text: 'Is the Friday stream for everyone?', media: [{}] })
}
