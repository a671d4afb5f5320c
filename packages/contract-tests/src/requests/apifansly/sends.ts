import { on, wrongBodies, type OperationRequests } from '../request-variant.ts'
import { account, chat, message, media } from './ids.ts'
import { wrongPaths } from './wrong-ids.ts'

const sendChatMessage = on('POST', `/${account}/chats/${chat}/messages`)

const paid = { content: 'The evening set.', mediaIds: [media], access_type: 'ppv', price: 24.99 }
const olderPaid = { content: 'The evening set.', mediaId: media, access_type: 'ppv', price: 5.99 }

export const sendRequests: readonly OperationRequests[] = [
  {
    operation: 'sendChatMessage',
    variants: [
      sendChatMessage.accepts('text alone, the oldest form', { content: 'Good evening!' }),
      sendChatMessage.accepts('paid media in the older form', olderPaid),
      sendChatMessage.accepts('paid media in the newest form', paid),
      sendChatMessage.accepts('free media', { content: 'For you.', mediaIds: [media] }),
      sendChatMessage.accepts('media with and without a preview', {
        ...paid,
        mediaIds: [media, { mediaId: media }, { mediaId: media, previewId: '921587264491786240' }],
      }),
      sendChatMessage.accepts('several kinds of access', {
        ...paid,
        access_type: ['follow', 'ppv', 'subscription'],
        subscriptionTierId: '640817352091648000',
      }),
      ...['subscription', 'follow', 'list', 'limited_time'].map((kind) =>
        sendChatMessage.accepts(`media by ${kind}`, {
          content: 'For you.',
          mediaIds: [media],
          access_type: kind,
        }),
      ),
      sendChatMessage.accepts('every field but the price', {
        content: 'For you.',
        mediaIds: [media],
        access_type: ['subscription', 'list', 'limited_time'],
        subscriptionTierId: '640817352091648000',
        listId: '905512046327808000',
        validAfter: 1792005600000,
        validBefore: '2026-10-15T18:00:00Z',
        permissions: [{}],
      }),
      sendChatMessage.accepts('the least price', { ...paid, price: 1 }),
      sendChatMessage.accepts('the greatest price', { ...paid, price: 500 }),
      ...wrongBodies('POST', `/${account}/chats/${chat}/messages`, { content: 'Good evening!' }),
      sendChatMessage.refuses('nothing in the body', 'content', {}),
      sendChatMessage.refuses('media without a text', 'content', { mediaIds: [media] }),
      sendChatMessage.refuses('an empty text', 'content', { content: '' }),
      sendChatMessage.refuses('a number as text', 'content', { content: 7 }),
      sendChatMessage.refuses('no text but null', 'content', { content: null }),
      sendChatMessage.refuses('the text of the other gateway', 'content', { text: 'Good evening!' }),
      sendChatMessage.refuses('a price without ppv', 'price', {
        content: 'For you.',
        mediaIds: [media],
        price: 5,
      }),
      sendChatMessage.refuses('a price for followers', 'price', { ...paid, access_type: 'follow' }),
      sendChatMessage.refuses('a price for several kinds without ppv', 'price', {
        ...paid,
        access_type: ['follow', 'subscription'],
      }),
      sendChatMessage.refuses('ppv without a price', 'price', {
        content: 'For you.',
        mediaIds: [media],
        access_type: 'ppv',
      }),
      sendChatMessage.refuses('a price below one dollar', 'price', { ...paid, price: 0.99 }),
      sendChatMessage.refuses('a price above 500 dollars', 'price', { ...paid, price: 500.01 }),
      sendChatMessage.refuses('a price in a string', 'price', { ...paid, price: '24.99' }),
      sendChatMessage.refuses('an unknown kind of access', 'access_type', { ...paid, access_type: 'paid' }),
      sendChatMessage.refuses('no kind of access in a list', 'access_type', { ...paid, access_type: [] }),
      sendChatMessage.refuses('one kind of access twice', 'access_type', {
        ...paid,
        access_type: ['ppv', 'ppv'],
      }),
      sendChatMessage.refuses('an unknown kind among known ones', 'access_type', {
        ...paid,
        access_type: ['ppv', 'vip'],
      }),
      sendChatMessage.refuses('no media in a list', 'mediaIds', { ...paid, mediaIds: [] }),
      sendChatMessage.refuses('media not in a list', 'mediaIds', { ...paid, mediaIds: media }),
      sendChatMessage.refuses('an empty id of media', 'mediaIds', { ...paid, mediaIds: [''] }),
      sendChatMessage.refuses('a number as media', 'mediaIds', { ...paid, mediaIds: [921586845061386200] }),
      sendChatMessage.refuses('a preview of nothing', 'mediaId', {
        ...paid,
        mediaIds: [{ previewId: media }],
      }),
      sendChatMessage.refuses('media with a field that nobody knows', 'price', {
        ...paid,
        mediaIds: [{ mediaId: media, price: 5 }],
      }),
      sendChatMessage.refuses('the older and the newer field for media', 'mediaId', {
        ...paid,
        mediaId: media,
      }),
      sendChatMessage.refuses('the older form without a price', 'mediaId', {
        content: 'For you.',
        mediaId: media,
      }),
      sendChatMessage.refuses('the older form with several kinds of access', 'access_type', {
        ...olderPaid,
        access_type: ['ppv', 'follow'],
      }),
      sendChatMessage.refuses('an answer to a message', 'inReplyTo', { content: 'Yes!', inReplyTo: message }),
      sendChatMessage.refuses('permissions not in a list', 'permissions', {
        content: 'Yes!',
        permissions: {},
      }),
      ...wrongPaths('POST', 'chat_id', (id) => `/${account}/chats/${id}/messages`, {
        content: 'Good evening!',
      }),
    ],
  },
]
