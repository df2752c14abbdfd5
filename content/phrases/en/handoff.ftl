# On the way to a human and back.
consent-ask = A caseworker can take over here. They will see this conversation and your language. Only caseworkers of Lotse's partners in Dresden can read it, and you can take the request back. If you say no, you lose nothing: I will go on helping you. Do you agree?
consent-refused = All right, nothing is passed on. I will go on helping you. What do you need?
case-opened = Your request is with the caseworkers now. They will answer here. I cannot say how long it takes. Until then you can go on asking me.
case-waiting = Your request is already with the caseworkers. They will answer here. You can go on asking me, or take the request back.
case-withdrawn = Your request has been taken back. I will go on helping you. You can ask for a person again at any time.
case-none = There is no open request at the moment.
case-claimed = A caseworker has taken over and will write to you here. I stay silent now, except when something is urgent.
case-closed = The caseworker has ended this conversation. I am here for you again. What do you need?
case-returned = The caseworker had to stop. Your request is with the caseworkers again, and I go on helping you until then.
